function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const numbers = (size, ...values) => {
  const bytes = Buffer.alloc(size * values.length);
  values.forEach((value, index) => bytes.writeUIntLE(value, index * size, size));
  return bytes;
};

/** A zip archive that holds one file, uncompressed. @returns {Buffer} */
export function storedZip(name, text) {
  const data = Buffer.from(text);
  const path = Buffer.from(name);
  const january1980 = 0x21;
  const common = Buffer.concat([
    numbers(2, 10, 0, 0, 0, january1980),
    numbers(4, crc32(data), data.length, data.length),
    numbers(2, path.length, 0),
  ]);
  const local = Buffer.concat([numbers(4, 0x04034b50), common, path, data]);
  const central = Buffer.concat([
    numbers(4, 0x02014b50),
    numbers(2, 10),
    common,
    numbers(2, 0, 0, 0),
    numbers(4, 0, 0),
    path,
  ]);
  const end = Buffer.concat([
    numbers(4, 0x06054b50),
    numbers(2, 0, 0, 1, 1),
    numbers(4, central.length, local.length),
    numbers(2, 0),
  ]);
  return Buffer.concat([local, central, end]);
}
