import { userError } from "./errors.ts";

/** No document that comes by HTTP may be larger; the command line takes more. */
export const LIMIT_UPLOAD_BYTES = 5 * 1024 * 1024;

const LONGEST_NAME = 200;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The bytes that were sent, under the name of their file without what could lead out of a folder. Throws
 * `BAD_USER_INPUT` with one sentence that says what is wrong with them.
 */
export function bytesOfUpload(
  name: string,
  contentBase64: string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const folders = name.split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const fileName = folders.join("/").trim();
  if (fileName === "" || fileName.length > LONGEST_NAME)
    throw userError(
      "BAD_USER_INPUT",
      `请给出文件名（至多 ${LONGEST_NAME} 字） / name the file (at most ${LONGEST_NAME} characters)`,
    );
  if (contentBase64.length > Math.ceil(LIMIT_UPLOAD_BYTES / 3) * 4) throw tooLarge(fileName);
  if (contentBase64.length % 4 !== 0 || !BASE64.test(contentBase64))
    throw userError(
      "BAD_USER_INPUT",
      `${fileName}: contentBase64 不是完整的 Base64，请重新发送 / contentBase64 is not whole Base64; send it again`,
    );
  const bytes = new Uint8Array(Buffer.from(contentBase64, "base64"));
  if (bytes.length > LIMIT_UPLOAD_BYTES) throw tooLarge(fileName);
  return { name: fileName, bytes };
}

function tooLarge(name: string) {
  const limit = LIMIT_UPLOAD_BYTES / 1024 / 1024;
  return userError(
    "BAD_USER_INPUT",
    `${name}: 文件超过 ${limit} MiB，请用命令行导入 / the file is over ${limit} MiB; import it by the command line`,
  );
}
