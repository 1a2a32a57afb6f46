package org.claimdesk.shared;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that somebody has sent: a PNG, JPEG or GIF, told by its content and never by its name. It is only ever drawn anew, so that
 * nothing of the file is kept but what is to be seen: no place, no camera, no second content for a program that reads it otherwise.
 */
public final class PictureFile {

    /** The longest file that is looked at. */
    public static final int MOST_BYTES = 5 << 20;

    private static final long MOST_POINTS = 60_000_000;

    private PictureFile() {}

    /**
     * What is to be seen, not much larger than asked for; refuses every other file.
     *
     * @param side the length of the shorter side that is enough
     */
    public static BufferedImage read(byte[] file, int side) {
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (!isPicture(file)) {
            throw none();
        }
        try (ImageInputStream content = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw none();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content, true, true);
                return read(reader, side);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw none();
        }
    }

    /** Part of a picture, drawn into a new one of that size. */
    public static BufferedImage draw(
            BufferedImage from, int x, int y, int width, int height, int newWidth, int newHeight) {
        var drawn = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_ARGB);
        var pencil = drawn.createGraphics();
        pencil.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pencil.drawImage(from, 0, 0, newWidth, newHeight, x, y, x + width, y + height, null);
        pencil.dispose();
        return drawn;
    }

    public static byte[] encode(BufferedImage image) {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException broken) {
            throw none();
        }
    }

    /** Looks at the size before it makes room for the picture: a small file may claim to be a huge one. */
    private static BufferedImage read(ImageReader reader, int side) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw tooLarge();
        }
        int every = Math.max(1, Math.min(width, height) / side);
        ImageReadParam sparingly = reader.getDefaultReadParam();
        sparingly.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, sparingly);
    }

    private static boolean isPicture(byte[] file) {
        return startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')
                || startsWith(file, 0xff, 0xd8, 0xff)
                || startsWith(file, 'G', 'I', 'F', '8');
    }

    private static boolean startsWith(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refused tooLarge() {
        return new Refused("people.refused.picture-large", MOST_BYTES >> 20);
    }

    private static Refused none() {
        return new Refused("people.refused.no-picture");
    }
}
