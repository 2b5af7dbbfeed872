/* floors libxml2|gumbo SECONDS LIST: the same bytes made a tree by another HTML parser, the tree freed again.
   Prints bytes, documents, 0 and CPU seconds. */
#include <gumbo.h>
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static void with_libxml2(const char *bytes, long size) {
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    htmlDocPtr tree = htmlReadMemory(bytes, (int)size, NULL, "utf-8", options);
    if (tree) xmlFreeDoc(tree);
}

static void with_gumbo(const char *bytes, long size) {
    GumboOutput *tree = gumbo_parse_with_options(&kGumboDefaultOptions, bytes, size);
    gumbo_destroy_output(&kGumboDefaultOptions, tree);
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    static char *bytes[65536];
    static long sizes[65536];
    char line[4096];
    int count = 0;
    long total = 0;
    FILE *list = fopen(argv[3], "r");
    while (list && count < 65536 && fgets(line, sizeof line, list)) {
        line[strcspn(line, "\n")] = 0;
        FILE *file = fopen(line, "rb");
        if (!file) continue;
        fseek(file, 0, SEEK_END);
        sizes[count] = ftell(file);
        rewind(file);
        bytes[count] = malloc(sizes[count] + 1);
        sizes[count] = fread(bytes[count], 1, sizes[count], file);
        fclose(file);
        total += sizes[count++];
    }
    int is_gumbo = !strcmp(argv[1], "gumbo");
    double seconds = atof(argv[2]), start = 0, spent = 0;
    int passes = -1;
    while (passes < 1 || spent < seconds) {
        if (passes == 0) start = cpu();
        for (int i = 0; i < count; i++) {
            if (is_gumbo) with_gumbo(bytes[i], sizes[i]);
            else with_libxml2(bytes[i], sizes[i]);
        }
        passes++;
        spent = cpu() - start;
    }
    printf("%ld %d 0 %f\n", total * passes, count * passes, spent);
    return 0;
}
