package org.claimdesk.settings;

import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.claimdesk.shared.PictureFile;

/**
 * The desk's own picture: a PNG that the desk has drawn itself from the file that came, small enough for the head of a page.
 *
 * @param hash the SHA-256 of the PNG, which tells one logo from the next
 */
public record Logo(byte[] png, int width, int height, String hash) {

    static final int WIDEST = 480;
    static final int HIGHEST = 160;

    /** Draws the picture in a file, made smaller where it is too large; refuses what is none. */
    static Logo of(byte[] file) {
        BufferedImage image = PictureFile.read(file, 2 * HIGHEST);
        double shrink = Math.min(1, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * shrink));
        int height = Math.max(1, (int) Math.round(image.getHeight() * shrink));
        byte[] png =
                PictureFile.encode(PictureFile.draw(image, 0, 0, image.getWidth(), image.getHeight(), width, height));
        return new Logo(png, width, height, digest(png));
    }

    private static String digest(byte[] png) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
