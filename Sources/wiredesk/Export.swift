import ArgumentParser
import Newsroom

/// `wiredesk export`.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what is filed: all of it as NDJSON, or chosen copy in a wire format.",
        discussion: """
            Without --format, everything filed as NDJSON, in the order of filing: lines are \
            {"source": …} and then {"filed": …}, each with the copy and its ruling. \
            wiredesk ingest reads them back: the same copy, filed in the same order, gives the \
            same stories.

            With --format, the copy that stands of an --item, a --story or a --search, for others \
            to read. Withdrawn copy, copy under embargo and replaced versions are not written.

            EXAMPLES
              wiredesk export > wire.ndjson
              wiredesk export --format ninjs --item 4257ms6ittnre7da
              wiredesk export --format newsml-g2 --search 'ferry section:world'
              wiredesk export --format nitf --story abi3iy4mjoaplnyd --into ferry/
            """)

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write in this format: \(Dispatching.formats.joined(separator: ", ")).",
            valueName: "format"))
    var format: String?

    @Option(name: .long, help: ArgumentHelp("One piece of copy.", valueName: "id"))
    var item: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A story, by its id or by that of copy in it.", valueName: "id"))
    var story: String?

    @Option(
        name: .long, help: ArgumentHelp("What a search finds, newest first.", valueName: "query"))
    var search: String?

    @Option(name: .long, help: "How many items of a search to write.")
    var limit = 100

    @Option(
        name: .long, help: "Write files into this folder and print their names.",
        completion: .directory)
    var into: String?

    @OptionGroup var options: SettingsOptions

    func validate() throws {
        let chosen = [item, story, search].compactMap(\.self).count
        if let format {
            guard Dispatching.formats.contains(format) else {
                throw ValidationError(
                    "No format \(format); there are \(Dispatching.formats.joined(separator: ", "))."
                )
            }
            guard chosen == 1 else {
                throw ValidationError("With --format, name one of --item, --story and --search.")
            }
        } else if chosen > 0 || into != nil {
            throw ValidationError("Name a --format for what is chosen.")
        }
        guard (1...Dispatching.mostFound).contains(limit) else {
            throw ValidationError("--limit is from 1 to \(Dispatching.mostFound).")
        }
    }

    func run() async throws {
        let settings = try await options.load()
        guard let format, let selection else {
            return try Exporting(settings: settings).run(to: StandardOutput())
        }
        try Dispatching(settings: settings, format: format)
            .run(selection, into: into, to: StandardOutput())
    }

    private var selection: Dispatching.Selection? {
        if let item { return .item(item) }
        if let story { return .story(story) }
        return search.map { .search($0, limit: limit) }
    }
}
