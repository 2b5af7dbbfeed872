/* floors expat|libxml2|check SECONDS LIST: the same bytes through a parser whose handlers do nothing.
   Prints bytes, documents, 0, 0 and CPU seconds. `check` prints the files expat reads to the end. */
#include <expat.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}
static void start_element(void *u, const XML_Char *n, const XML_Char **a) {}
static void end_element(void *u, const XML_Char *n) {}
static void text(void *u, const XML_Char *s, int n) {}

static int with_expat(const char *bytes, long size) {
    XML_Parser parser = XML_ParserCreateNS(NULL, '|');
    XML_SetElementHandler(parser, start_element, end_element);
    XML_SetCharacterDataHandler(parser, text);
    int good = XML_Parse(parser, bytes, (int)size, 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return good;
}
static void start_ns(void *c, const xmlChar *l, const xmlChar *p, const xmlChar *u, int nn,
                     const xmlChar **n, int na, int nd, const xmlChar **a) {}
static void end_ns(void *c, const xmlChar *l, const xmlChar *p, const xmlChar *u) {}
static void characters(void *c, const xmlChar *s, int n) {}

static void with_libxml2(const char *bytes, long size) {
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start_ns;
    handler.endElementNs = end_ns;
    handler.characters = characters;
    handler.cdataBlock = characters;
    xmlSAXUserParseMemory(&handler, NULL, bytes, (int)size);
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
        if (!strcmp(argv[1], "check")) {
            if (with_expat(bytes[count], sizes[count])) puts(line);
            free(bytes[count]);
            continue;
        }
        total += sizes[count++];
    }
    if (!strcmp(argv[1], "check")) return 0;
    int is_expat = !strcmp(argv[1], "expat");
    double seconds = atof(argv[2]), start = 0, spent = 0;
    int passes = -1;
    while (passes < 1 || spent < seconds) {
        if (passes < 0) start = 0;
        if (passes == 0) start = cpu();
        for (int i = 0; i < count; i++) {
            if (is_expat) with_expat(bytes[i], sizes[i]);
            else with_libxml2(bytes[i], sizes[i]);
        }
        passes++;
        spent = cpu() - start;
    }
    printf("%ld %d 0 0 %f\n", total * passes, count * passes, spent);
    return 0;
}
