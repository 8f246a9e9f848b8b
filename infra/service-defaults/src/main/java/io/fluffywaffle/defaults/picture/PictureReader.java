package io.fluffywaffle.defaults.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/**
 * Reads a picture of any origin, upright and with about as many pixels as are needed: how
 * many the file claims to have is looked at before any is decoded.
 */
public final class PictureReader {

	private static final int MILLION = 1_000_000;

	private static final int LONGEST_SIDE = 16_384;

	// libjpeg fills in grey where a file ends early, and only warns
	private static final Pattern CUT_OFF = Pattern.compile("premature|truncated", Pattern.CASE_INSENSITIVE);

	private PictureReader() {
	}

	/**
	 * The square in the middle.
	 * @param enough sides of the square in pixels that are enough; it may have more
	 * @throws PictureRefused for everything that is not wholly a picture of bearable size
	 */
	public static BufferedImage square(byte[] file, int enough) {
		return read(file, (width, height) -> {
			int side = Math.min(width, height);
			return new Part(new Rectangle((width - side) / 2, (height - side) / 2, side, side), side / enough);
		});
	}

	/**
	 * All of it.
	 * @param enoughWide pixels of its width that are enough; it may have more
	 * @param enoughHigh pixels of its height that are enough; it may have more
	 * @throws PictureRefused for everything that is not wholly a picture of bearable size
	 */
	public static BufferedImage whole(byte[] file, int enoughWide, int enoughHigh) {
		return read(file, (width, height) -> new Part(new Rectangle(width, height),
				Math.max(width / enoughWide, height / enoughHigh)));
	}

	private static BufferedImage read(byte[] file, BiFunction<Integer, Integer, Part> choice) {
		PictureFormat format = PictureFormat.of(file).orElseThrow(PictureRefused::notAPicture);
		BufferedImage pixels;
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
			try {
				// only the pixels: text in a PNG may unpack to any size
				reader.setInput(input, true, true);
				pixels = decode(reader, format, choice);
			}
			finally {
				reader.dispose();
			}
		}
		catch (PictureRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// decoders fail in many ways over files that were made to break them
			throw PictureRefused.unreadable();
		}
		return ExifFilterUtils.getFilterForOrientation(Orientations.of(file, format)).apply(pixels);
	}

	private static BufferedImage decode(ImageReader reader, PictureFormat format,
			BiFunction<Integer, Integer, Part> choice) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		// a decoder holds whole rows, however few there are
		if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > (long) format.megapixels() * MILLION) {
			throw PictureRefused.tooManyPixels(format);
		}
		Part part = choice.apply(width, height);
		int step = Math.max(1, part.step());
		ImageReadParam wanted = reader.getDefaultReadParam();
		wanted.setSourceRegion(part.region());
		wanted.setSourceSubsampling(step, step, 0, 0);
		Completeness whole = new Completeness();
		reader.addIIOReadWarningListener(whole);
		BufferedImage pixels = reader.read(0, wanted);
		if (whole.missing) {
			throw PictureRefused.unreadable();
		}
		return onWhite(pixels);
	}

	private static BufferedImage onWhite(BufferedImage pixels) {
		BufferedImage opaque = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = opaque.createGraphics();
		canvas.drawImage(pixels, 0, 0, Color.WHITE, null);
		canvas.dispose();
		return opaque;
	}

	/** What of a picture is read, and of how many pixels one. */
	private record Part(Rectangle region, int step) {
	}

	private static final class Completeness implements IIOReadWarningListener {

		private boolean missing;

		@Override
		public void warningOccurred(ImageReader source, String warning) {
			this.missing |= CUT_OFF.matcher(warning).find();
		}

	}

}
