import { availableParallelism } from "node:os";
import { openFragmentsPool, type FragmentRequest, type FragmentsPool } from "./fragments-pool.ts";
import type { Lacking } from "./workspace/bringing.ts";
import type { PackedFragment } from "./workspace/fragments.ts";
import type { TextOf } from "./workspace/steps.ts";
import type { Workspace } from "./workspace.ts";

/** For fewer documents a thread costs more than it saves. */
const FEW = 4;

/** A document of which no fragment can be made: a fault of a rule. */
export class FragmentError extends Error {
  constructor(
    readonly policy: string,
    reason: string,
  ) {
    super(
      `“${policy}”无法解析，其余文件不受影响；可先用 remove 撤下它，并把文件发给开发者 / the document cannot be ` +
        `linked, a fault of a rule; withdraw it with remove, and send it to the developers: ${reason}`,
    );
  }
}

/** Makes the fragments that a workspace lacks: of a few documents here, of more in threads of their own. */
export class Fragments {
  private pool: FragmentsPool | null = null;

  constructor(private readonly workspace: Workspace) {}

  /**
   * Each fragment is handed on as soon as it is made. Throws a `FragmentError` for a document of which none
   * can be made.
   */
  async make(
    lacking: readonly Lacking[],
    textOf: TextOf,
    onEach: (fragment: PackedFragment) => void,
  ): Promise<void> {
    if (lacking.length < FEW) {
      for (const each of lacking) {
        const text = await textOf(each.policy, each.sha256);
        onEach(madeOf(each.policy, () => this.workspace.fragment(text, each)));
      }
      return;
    }
    this.pool ??= openFragmentsPool(Math.max(1, availableParallelism() - 1));
    const requests = async function* (): AsyncIterable<FragmentRequest> {
      for (const each of lacking) yield { lacking: each, text: await textOf(each.policy, each.sha256) };
    };
    await this.pool.fragmentsOf(requests(), {
      onFragment: onEach,
      onFault: ({ lacking: { policy } }, message) => {
        throw new FragmentError(policy, message);
      },
    });
  }

  async close(): Promise<void> {
    await this.pool?.close();
  }
}

function madeOf(policy: string, make: () => PackedFragment): PackedFragment {
  try {
    return make();
  } catch (error) {
    throw new FragmentError(policy, error instanceof Error ? error.message : String(error));
  }
}
