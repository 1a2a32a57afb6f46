package org.claimdesk.text.parsing.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes NLP4J's models into the one compact file that the product reads. A program of the build, run with the file as argument;
 * when the file is there and good it ends at once, and a good copy in the user's cache folder saves the work after a clean.
 */
final class CompactModel {

    private CompactModel() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        if (ModelWriter.isGood(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path kept = kept();
        if (!ModelWriter.isGood(kept) && !make(kept)) {
            write(file);
            return;
        }
        Path half = file.resolveSibling(file.getFileName() + ".tmp");
        Files.copy(kept, half, StandardCopyOption.REPLACE_EXISTING);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path kept() {
        String caches = System.getenv("XDG_CACHE_HOME");
        Path folder = caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(caches);
        return folder.resolve("claimdesk").resolve("english-" + ModelReader.VERSION + ".model");
    }

    /** Whether the cache folder could be written to. */
    private static boolean make(Path kept) throws IOException {
        try {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept.resolveSibling("writable.tmp"), "");
            Files.delete(kept.resolveSibling("writable.tmp"));
        } catch (IOException closed) {
            return false;
        }
        write(kept);
        return true;
    }

    private static void write(Path file) throws IOException {
        Original original = new Original();
        ModelWriter out = new ModelWriter();
        new WordTableWriter(original).write(out);
        DictionaryWriter.write(original.dictionary, out);
        new ComponentWriter(original.tagger).writeTagger(out);
        new ComponentWriter(original.parser).writeParser(original.parser, out);
        out.save(file);
    }
}
