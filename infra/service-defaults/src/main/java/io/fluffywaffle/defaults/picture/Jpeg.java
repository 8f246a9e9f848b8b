package io.fluffywaffle.defaults.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import net.coobird.thumbnailator.Thumbnails;

/** Writes JPEG files that hold nothing but pixels. */
public final class Jpeg {

	private static final double QUALITY = 0.85;

	private Jpeg() {
	}

	/** The picture in exactly this size. */
	public static byte[] of(BufferedImage picture, int width, int height) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			Thumbnails.of(picture)
				.forceSize(width, height)
				.outputFormat("jpg")
				.outputQuality(QUALITY)
				.toOutputStream(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

}
