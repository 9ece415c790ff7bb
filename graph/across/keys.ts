/*
 * The keys under which documents put what others look for. Each is a word and what it is of; what is put
 * there is said beside it.
 */

/** A document is held under this id: what it goes by. */
export const heldKey = (policy: string) => `held|${policy}`;
/** Documents of a number: what each goes by. */
export const numberKey = (number: string) => `number|${number}`;
/** Documents of a title, without marks: what each goes by. */
export const titleKey = (title: string) => `title|${title}`;
/** Documents that give an id, whatever they are held under. */
export const givenKey = (id: string) => `given|${id}`;
/** Documents that the first versions would have held under an id. */
export const claimKey = (id: string) => `claim|${id}`;
/** Counted: titles under which a number is cited. */
export const titlesOfKey = (number: string) => `titles-of|${number}`;
/** Counted: numbers that are cited with a title. */
export const numbersOfKey = (title: string) => `numbers-of|${title}`;
/** Counted: what is said of a body. */
export const bodyKey = (id: string) => `body|${id}`;

/** What is known of a held policy, curated facts included. */
export const policyKey = (policy: string) => `policy|${policy}`;
/** What the citations of a document lead to. */
export const resolvedKey = (policy: string) => `resolved|${policy}`;
/** Counted: the policies that one implements or cites. */
export const leadsToKey = (policy: string) => `leads-to|${policy}`;
/** Counted: how a policy that is not held is cited. */
export const citedKey = (id: string) => `cited|${id}`;
/** Texts of a title that may be versions of one policy; by place, and all of them. */
export const versionsKey = (title: string, place: string) => `versions|${place}|${title}`;
export const allVersionsKey = (title: string) => `all-versions|${title}`;
/** National policies with a few characters of a subject in their titles. */
export const nationalKey = (gram: string) => `national|${gram}`;
/** Policies of a place and a level with a few characters of a subject in their titles. */
export const subjectKey = (place: string, level: string, gram: string) => `subject|${place}|${level}|${gram}`;

/** Counted: the bodies above one of the same function. */
export const counterpartsKey = (body: string) => `counterparts|${body}`;
/** Documents whose words say that two bodies have the same function. */
export const counterpartKey = (body: string, upper: string) => `counterpart|${body}|${upper}`;
/** What people stated of a relationship that leads from a node of somebody else. */
export const statedKey = (node: string) => `stated|${node}`;

/** Statements on a policy, its parts or a body, by the id that they name. */
export const saidKey = (root: string) => `said|${root}`;
/** Statements of earlier versions, which name a relationship by its id alone. */
export const SAID_OF_IDS = "said-of-ids";
