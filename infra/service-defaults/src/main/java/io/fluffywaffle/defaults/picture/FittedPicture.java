package io.fluffywaffle.defaults.picture;

import java.awt.image.BufferedImage;

/**
 * A whole picture in three sizes, never larger than it came.
 *
 * @param width of the largest, in pixels
 * @param height of the largest, in pixels
 * @param small JPEG, at most 400 pixels wide
 * @param medium JPEG, at most 800 pixels wide
 * @param large JPEG, at most 1,600 pixels wide
 */
public record FittedPicture(int width, int height, byte[] small, byte[] medium, byte[] large) {

	/** Widths of the three sizes. */
	public static final int SMALL = 400;

	/** See {@link #SMALL}. */
	public static final int MEDIUM = 800;

	/** See {@link #SMALL}. */
	public static final int LARGE = 1600;

	/** How many times as high as wide one may be: a column of a page, not a scroll. */
	private static final int HIGHEST = 2;

	/**
	 * Makes them of a file that somebody sent.
	 * @throws PictureRefused when it is no such picture
	 */
	public static FittedPicture of(byte[] file) {
		BufferedImage whole = PictureReader.whole(file, LARGE, HIGHEST * LARGE);
		Size large = Size.of(whole, LARGE);
		return new FittedPicture(large.width(), large.height(), jpeg(whole, SMALL), jpeg(whole, MEDIUM),
				jpeg(whole, LARGE));
	}

	private static byte[] jpeg(BufferedImage whole, int widest) {
		Size size = Size.of(whole, widest);
		return Jpeg.of(whole, size.width(), size.height());
	}

	private record Size(int width, int height) {

		static Size of(BufferedImage whole, int widest) {
			double scale = Math.min(1,
					Math.min((double) widest / whole.getWidth(), (double) HIGHEST * widest / whole.getHeight()));
			return new Size(pixels(whole.getWidth() * scale), pixels(whole.getHeight() * scale));
		}

		private static int pixels(double length) {
			return Math.max(1, (int) Math.round(length));
		}

	}

}
