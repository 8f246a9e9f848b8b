package io.fluffywaffle.identity.picture;

import java.awt.image.BufferedImage;

import io.fluffywaffle.defaults.picture.Jpeg;
import io.fluffywaffle.defaults.picture.PictureReader;
import io.fluffywaffle.defaults.picture.PictureRefused;

/** A picture in all its sizes, as JPEG files that hold nothing but pixels. */
record PictureFiles(byte[] small, byte[] medium, byte[] large) {

	/** Twice the largest size, so that scaling it down stays smooth. */
	private static final int ENOUGH = 1024;

	/**
	 * Makes them of a file that somebody sent.
	 * @throws PictureRefused when it is no such picture
	 */
	static PictureFiles of(byte[] file) {
		BufferedImage square = PictureReader.square(file, ENOUGH);
		return new PictureFiles(jpeg(square, PictureSize.SMALL), jpeg(square, PictureSize.MEDIUM),
				jpeg(square, PictureSize.LARGE));
	}

	private static byte[] jpeg(BufferedImage square, PictureSize size) {
		return Jpeg.of(square, size.side(), size.side());
	}

}
