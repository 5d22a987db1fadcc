import CNettle

/// SHA-256 by Nettle, in pieces.
struct SHA256 {
  private var context = sha256_ctx()

  init() { nettle_sha256_init(&context) }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
  }

  mutating func add(_ bytes: [UInt8]) { nettle_sha256_update(&context, bytes.count, bytes) }

  /// The digest in hexadecimal.
  consuming func hex() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    return Hex.text(digest)
  }
}

/// Bytes as lower-case hexadecimal digits.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }
}
