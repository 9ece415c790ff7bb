import "graphiql/setup-workers/vite";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
createRoot(document.getElementById("root")!).render(<GraphiQL fetcher={async () => ({})} />);
