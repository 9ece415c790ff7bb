import "graphiql/setup-workers/vite";
import { createRoot } from "react-dom/client";
import { GraphQLPage } from "./GraphQLPage.tsx";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./page.css";

createRoot(document.getElementById("root")!).render(<GraphQLPage />);
