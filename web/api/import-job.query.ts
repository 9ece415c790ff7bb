import { graphql, type ResultOf } from "./graphql.ts";

/** Opens an import of several files. */
export const OpenImportMutation = graphql(`
  mutation OpenImport($place: String) {
    openImport(place: $place) {
      id
    }
  }
`);

/** Adds a file to it; one of the same name takes the place of the other. */
export const AddToImportMutation = graphql(`
  mutation AddToImport($job: ID!, $name: String!, $contentBase64: String!) {
    addToImport(job: $job, name: $name, contentBase64: $contentBase64) {
      id
    }
  }
`);

/** Begins it; begun already it goes on as it is. */
export const RunImportMutation = graphql(`
  mutation RunImport($job: ID!, $separate: Boolean!) {
    runImport(job: $job, separate: $separate) {
      id
      state
    }
  }
`);

/** How far an import is, and what became of each file. */
export const ImportJobQuery = graphql(`
  query ImportJob($id: ID!) {
    importJob(id: $id) {
      id
      state
      openedAt
      done
      of
      secondsLeft
      failure
      revision
      files {
        name
        became
        policy
        why
        unread
      }
    }
  }
`);

/** The imports that the server remembers, the last first. */
export const ImportJobsQuery = graphql(`
  query ImportJobs {
    importJobs {
      id
      state
      openedAt
      files {
        became
      }
    }
  }
`);

export type ImportJob = NonNullable<ResultOf<typeof ImportJobQuery>["importJob"]>;
export type JobFile = ImportJob["files"][number];
export type JobSummary = ResultOf<typeof ImportJobsQuery>["importJobs"][number];
