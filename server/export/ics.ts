import icalCalendar, { type ICalCalendar, type ICalEventData } from "ical-generator";
import {
  answeringFor,
  deadlinesIn,
  issuedOnOf,
  MADE_UP,
  type Answering,
  type NodeOf,
} from "../../graph/index.ts";
import { addressOfNode } from "./addresses.ts";
import type { ExportFormat } from "./export-format.ts";
import type { Exported } from "./exported.ts";
import { linksAt } from "./links.ts";
import { aboutOf } from "./tables/about-table.ts";

type Deadline = NodeOf<"Deadline">;
type Dated = Deadline & { readonly properties: { readonly dueTo: string } };

const DEADLINES_A_PAGE = 100;
const END = "END:VCALENDAR";

/**
 * Deadlines as a calendar (RFC 5545): a day's event on the last day of each. What stands, recurs in words or counts
 * from an unknown day has no last day, and is not in it. No clock: an event is stamped with the day of issue of its
 * document, where that is not known with its own day.
 */
export const ics: ExportFormat = {
  async *write(exported) {
    yield calendarOf(exported).toString().replace(END, "");
    for await (const page of datedPages(exported)) {
      const calendar = calendarOf(exported);
      for (const event of await eventsOf(exported, page)) calendar.createEvent(event);
      const text = calendar.toString();
      const from = text.indexOf("BEGIN:VEVENT");
      yield text.slice(from, text.lastIndexOf("END:VEVENT")) + "END:VEVENT\r\n";
    }
    yield `${END}\r\n`;
  },
};

function calendarOf(exported: Exported): ICalCalendar {
  const name = exported.policy?.properties.title ?? "政脉：期限 / Deadlines";
  const about = Object.entries(aboutOf(exported));
  return icalCalendar({
    name: exported.madeUp ? `${MADE_UP}：${name}` : name,
    prodId: { company: "zhengmai", product: "zhengmai", language: "ZH" },
    x: about.map(([fact, value]) => ({ key: `X-ZHENGMAI-${fact.toUpperCase()}`, value: String(value) })),
  });
}

/** Those with a last day, by that. */
async function* datedPages({ store, policy }: Exported): AsyncGenerator<readonly Dated[]> {
  for (let after: string | null = null; ;) {
    const page = await deadlinesIn(store, { policy: policy?.id, first: DEADLINES_A_PAGE, after });
    const dated = page.filter((deadline): deadline is Dated => deadline.properties.dueTo !== undefined);
    if (dated.length > 0) yield dated;
    if (dated.length < DEADLINES_A_PAGE) return;
    after = page.at(-1)!.id;
  }
}

async function eventsOf(exported: Exported, deadlines: readonly Dated[]): Promise<ICalEventData[]> {
  const { store } = exported;
  const answering = await answeringFor(store, deadlines);
  const issued = await issuedOnOf(store, deadlines);
  const methods = new Map<string, string>();
  for await (const links of linksAt(store, deadlines, { types: ["DUE"], direction: "IN" }))
    for (const { target, relationship } of links) methods.set(target.id, relationship.method);
  return deadlines.map((deadline) => {
    const { policy, dueTo } = deadline.properties;
    return {
      id: `${deadline.id}@zhengmai`,
      start: dueTo,
      allDay: true,
      stamp: new Date(`${dayOf(issued.get(policy)) ?? dueTo}T00:00:00Z`),
      ...wordsOf(exported, deadline, answering.get(deadline.id)),
      x: [{ key: "X-ZHENGMAI-METHOD", value: methods.get(deadline.id) ?? "" }],
    };
  });
}

/** A whole day, or null: documents may tell no more than a month. */
function dayOf(date: string | undefined): string | null {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** `市民政局：2025年底前 （一）建设养老服务中心`, and what it rests on. */
function wordsOf(exported: Exported, deadline: Deadline, answering: Answering | undefined) {
  const { quote, cite, policy, line } = deadline.properties;
  const bodies = answering?.bureaus.map(({ properties }) => properties.name).join("、");
  const of = answering?.stating.properties.name ?? "";
  const address = addressOfNode(exported, deadline);
  const mark = exported.madeUp ? `${MADE_UP}\n` : "";
  return {
    summary: `${bodies ? `${bodies}：` : ""}${quote} ${of}`,
    description: `${mark}“${quote}”\n${policy} ${cite ?? ""}（第 ${line} 行 / line ${line}）`,
    ...(address !== null && { url: address }),
  };
}
