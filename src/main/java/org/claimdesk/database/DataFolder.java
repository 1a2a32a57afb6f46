package org.claimdesk.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder in which a desk keeps everything: the database, its programs and the logs. One process at a time may claim it; the claim
 * ends with the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {

    /** The database takes its programs (350 MB) and its first files (150 MB). */
    private static final long ROOM_FOR_A_NEW_DESK = 600L << 20;

    private static final long ROOM_TO_WORK = 50L << 20;

    /** A lock ends when its channel is collected as garbage, so claims are held here. */
    private static final Set<DataFolder> CLAIMED = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    /** Where a restore works until it is done; a folder that has one is no desk's. */
    static Path placeOfRestoring(Path folder) {
        return folder.resolve("restoring");
    }

    /** Whether a restore is at work in the folder, or was broken off there. */
    static boolean isBeingRestored(Path folder) {
        return Files.exists(placeOfRestoring(folder));
    }

    /** Makes the folder, if it is not there yet, and claims it for a desk that is about to start. */
    public static DataFolder claimForADesk(Path folder) {
        DataFolder claimed = claim(folder);
        if (isBeingRestored(folder)) {
            claimed.close();
            throw new CannotStart("A restore into " + folder + " was broken off; restore the backup there again.");
        }
        return claimed;
    }

    /** Makes the folder, if it is not there yet, and claims it for this process. */
    public static DataFolder claim(Path folder) {
        return claimIfFree(folder)
                .orElseThrow(
                        () -> new CannotStart("The data folder " + folder + " is in use by a desk that is running."));
    }

    /** Claims the folder as {@link #claim} does, or answers nothing if another process has it. */
    static Optional<DataFolder> claimIfFree(Path folder) {
        boolean isNew = !Files.exists(folder.resolve("database"));
        try {
            PrivateFiles.createFolder(folder);
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room < (isNew ? ROOM_FOR_A_NEW_DESK : ROOM_TO_WORK)) {
                throw new CannotStart("There is not enough room in " + folder + ": " + (room >> 20) + " MB are free, "
                        + ((isNew ? ROOM_FOR_A_NEW_DESK : ROOM_TO_WORK) >> 20) + " MB are needed.");
            }
            return lock(folder);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be written to (" + reason(e) + ").", e);
        }
    }

    private static Optional<DataFolder> lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve("desk.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            // The same as a lock of another process: the folder is taken.
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0).write(ByteBuffer.wrap(pid()));
        var claimed = new DataFolder(channel);
        CLAIMED.add(claimed);
        return Optional.of(claimed);
    }

    private static byte[] pid() {
        return Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        CLAIMED.remove(this);
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("could not give back the data folder", e);
        }
    }
}
