// swift-tools-version: 6.2
import PackageDescription

// Measures the HTML and page readers as another package would use them; `./run` builds and drives it.
let package = Package(
    name: "pages-speed", platforms: [.macOS(.v15)],
    dependencies: [.package(name: "wiredesk", path: "../..")],
    targets: [
        .executableTarget(
            name: "pages-speed",
            dependencies: [
                .product(name: "Markup", package: "wiredesk"),
                .product(name: "WireFormats", package: "wiredesk"),
                .product(name: "News", package: "wiredesk"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
    ])
