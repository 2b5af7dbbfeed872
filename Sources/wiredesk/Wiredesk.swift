import ArgumentParser
@main struct Wiredesk: AsyncParsableCommand { func run() async throws {} }
