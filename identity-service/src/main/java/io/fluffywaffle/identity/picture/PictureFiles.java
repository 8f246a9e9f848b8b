package io.fluffywaffle.identity.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import net.coobird.thumbnailator.Thumbnails;

/** A picture in all its sizes, as JPEG files that hold nothing but pixels. */
record PictureFiles(byte[] small, byte[] medium, byte[] large) {

	private static final double QUALITY = 0.85;

	/**
	 * Makes them of a file that somebody sent.
	 * @throws PictureRefused when it is no such picture
	 */
	static PictureFiles of(byte[] file) {
		BufferedImage square = SquareReader.read(file);
		return new PictureFiles(jpeg(square, PictureSize.SMALL), jpeg(square, PictureSize.MEDIUM),
				jpeg(square, PictureSize.LARGE));
	}

	private static byte[] jpeg(BufferedImage square, PictureSize size) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			Thumbnails.of(square)
				.forceSize(size.side(), size.side())
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
