package org.claimdesk.users;

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
import org.claimdesk.shared.Refused;

/**
 * What a person looks like: a small square PNG that the desk has drawn itself from the file they sent. Nothing of the file is kept but
 * what is to be seen: no place, no camera, no second content for a program that reads it otherwise.
 */
public record Picture(byte[] png) {

    /** The longest file that is looked at. */
    public static final int MOST_BYTES = 5 << 20;

    private static final long MOST_POINTS = 60_000_000;
    private static final int SIDE = 256;

    /** Draws the middle of the picture in a PNG, JPEG or GIF file, told by its content; refuses every other file. */
    static Picture of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refused("people.refused.picture-large", MOST_BYTES >> 20);
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
                return new Picture(encode(square(read(reader))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw none();
        }
    }

    /** Looks at the size before it makes room for the picture: a small file may claim to be a huge one. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw new Refused("people.refused.picture-large", MOST_BYTES >> 20);
        }
        int every = Math.max(1, Math.min(width, height) / (2 * SIDE));
        ImageReadParam sparingly = reader.getDefaultReadParam();
        sparingly.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, sparingly);
    }

    private static BufferedImage square(BufferedImage image) {
        int side = Math.min(image.getWidth(), image.getHeight());
        int x = (image.getWidth() - side) / 2;
        int y = (image.getHeight() - side) / 2;
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var pencil = square.createGraphics();
        pencil.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pencil.drawImage(image, 0, 0, SIDE, SIDE, x, y, x + side, y + side, null);
        pencil.dispose();
        return square;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
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

    private static Refused none() {
        return new Refused("people.refused.no-picture");
    }
}
