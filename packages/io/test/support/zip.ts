import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { crc32Of } from '../../src/workbook/crc.js';

/** A part of an archive; what is given beside the content is written as it is, right or wrong. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly claimedSize?: number;
  readonly flags?: number;
}

/** A ZIP archive made by hand, so that a test can make a wrong one. */
export const zipOf = (parts: readonly Part[]): Uint8Array => {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false, claimedSize, flags = 0 } of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32Of(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? bytes.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, rest, title]));
    pieces.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listing, end]);
};
