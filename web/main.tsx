import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import "./style/tokens.css";
import "./style/page.css";
import "./style/picture.css";
import "./style/chain.css";
import "./style/evidence.css";
import "./style/print.css";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
