import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { NodeNameQuery } from "../api/network.query.ts";
import { SearchQuery } from "../api/search.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { nameOf, titledOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";

/** So long must typing rest before suggestions are asked for. */
const REST_MS = 150;
const MOST = 8;

interface Props {
  readonly label: string;
  /** The id of the chosen node. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** A choice of one node by its words: a combobox with a list (WAI-ARIA 1.2). Half-typed Chinese asks for nothing. */
export function NodePicker({ label, chosen, onChoose }: Props) {
  const text = useText();
  const list = useId();
  const node = useAnswer(NodeNameQuery, chosen ? { id: chosen } : null).data?.node;
  const name = node ? nameOf(node) : (chosen ?? "");
  const [typed, setTyped] = useState<string | null>(null);
  const [composing, setComposing] = useState(false);
  const [asked, setAsked] = useState("");
  const [active, setActive] = useState(0);
  const [hurried, setHurried] = useState(false);
  const query = typed?.trim() ?? "";

  useEffect(() => {
    if (composing) return;
    const timer = setTimeout(() => setAsked(query), REST_MS);
    return () => clearTimeout(timer);
  }, [query, composing]);
  useEffect(() => setActive(0), [asked]);

  const open = query !== "" && asked !== "";
  const { data } = useAnswer(SearchQuery, open ? { query: asked, first: MOST } : null);
  const found = open ? (data?.search.edges.map((edge) => edge.node) ?? []) : [];
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    setTyped(null);
    onChoose(id);
  };
  const hurry = () => {
    setAsked(query);
    setHurried(true);
  };
  // Enter before the suggestions are there takes the first of them when they are.
  useEffect(() => {
    const [first] = data?.search.edges ?? [];
    if (!hurried || asked !== query || !data) return;
    setHurried(false);
    if (!first) return;
    setTyped(null);
    onChoose(first.node.id);
  }, [hurried, asked, query, data, onChoose]);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    if (event.key === "ArrowDown" && last >= 0) setActive(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp" && last >= 0) setActive(active <= 0 ? last : active - 1);
    else if (event.key === "Enter" && query !== "") {
      if (asked === query && data) choose(found[active]?.id);
      else hurry();
    } else if (event.key === "Escape") setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="node-picker">
      <label htmlFor={`${list}-input`}>{label}</label>
      <input
        id={`${list}-input`}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        maxLength={200}
        placeholder={text("network.pick.placeholder")}
        value={typed ?? name}
        onChange={(event) => {
          setHurried(false);
          setTyped(event.target.value);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={press}
      />
      <ul
        id={list}
        role="listbox"
        aria-label={text("network.pick.list")}
        className="suggestions"
        hidden={found.length === 0}
      >
        {found.map((option, index) => (
          <li
            key={option.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            className={`kind-${option.label}`}
            data-node={option.id}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option.id)}
          >
            <span className="dot" aria-hidden="true" />
            <span className="name" lang="zh-CN">
              {titledOf(option, text)}
            </span>
            <small>{text(`label.${option.label}`)}</small>
          </li>
        ))}
      </ul>
      <p className="sr-only" role="status">
        {open && data ? text("network.pick.count", { n: found.length }) : ""}
      </p>
      {open && data && found.length === 0 && (
        <p className="suggestions nothing">{text("network.pick.none", { q: asked })}</p>
      )}
    </div>
  );
}
