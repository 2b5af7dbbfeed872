import News

/// A line of `parse --join`: an article, and the files it was read from in reading order.
struct JoinedFiles: Encodable {
    var files: [String]
    var copy: Copy
}
