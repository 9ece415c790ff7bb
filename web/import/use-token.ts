import { useState } from "react";

const KEY = "zhengmai:admin-token";

/** The admin token: kept until the tab is closed, never in the address. */
export function useToken(): readonly [token: string, keep: (token: string) => void] {
  const [token, setToken] = useState(() => sessionStorage.getItem(KEY) ?? "");
  const keep = (next: string) => {
    setToken(next);
    if (next) sessionStorage.setItem(KEY, next);
    else sessionStorage.removeItem(KEY);
  };
  return [token, keep];
}
