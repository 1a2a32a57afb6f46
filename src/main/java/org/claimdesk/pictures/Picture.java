package org.claimdesk.pictures;

import java.awt.image.BufferedImage;
import org.claimdesk.shared.PictureFile;

/**
 * What a person looks like: a small square PNG that the desk has drawn itself from the file they sent. Nothing of the file is kept but
 * what is to be seen: no place, no camera, no second content for a program that reads it otherwise.
 */
public record Picture(byte[] png) {

    /** The longest file that is looked at. */
    public static final int MOST_BYTES = PictureFile.MOST_BYTES;

    private static final int SIDE = 256;

    /** Draws the middle of the picture in a PNG, JPEG or GIF file, told by its content; refuses every other file. */
    static Picture of(byte[] file) {
        BufferedImage image = PictureFile.read(file, 2 * SIDE);
        int side = Math.min(image.getWidth(), image.getHeight());
        int x = (image.getWidth() - side) / 2;
        int y = (image.getHeight() - side) / 2;
        return new Picture(PictureFile.encode(PictureFile.draw(image, x, y, side, side, SIDE, SIDE)));
    }
}
