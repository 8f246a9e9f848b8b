package io.fluffywaffle.identity.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Files as people and attackers send them: the left half is red, the right half blue. */
final class SampleFiles {

	private static final int JPEG_HEADER = 2;

	private SampleFiles() {
	}

	static byte[] jpeg(int width, int height) {
		return file(width, height, "jpg");
	}

	static byte[] png(int width, int height) {
		return file(width, height, "png");
	}

	/** 48 x 16 pixels, as Pillow writes it; ImageIO cannot. */
	static byte[] webp() {
		return Base64.getDecoder()
			.decode("UklGRlgAAABXRUJQVlA4IEwAAAAwBACdASowABAAPqVCmkmmI6KhNUgAwBSJYgCdOUF+AaAD8VfwAAVjAAAA/u3OEnxM"
					+ "gJ3rKwV8r/7wXy//+gHS9N3++HdK1E/uoAAA");
	}

	/** The same, to be turned by a quarter to the right. */
	static byte[] turnedWebp() {
		return Base64.getDecoder()
			.decode("UklGRloAAABXRUJQVlA4WAoAAAAIAAAALwAADwAAVlA4TBoAAAAvL8ADAA8Q87//8x8OBAJJ/tILDBDR/6hwBkVYSUYa"
					+ "AAAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAA=");
	}

	/** A JPEG file with an EXIF segment that says how to turn it. */
	static byte[] turned(byte[] jpeg, int orientation) {
		byte[] exif = ByteBuffer.allocate(36)
			.put(new byte[] { (byte) 0xff, (byte) 0xe1, 0, 34 })
			.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) orientation)
			.array();
		return joined(joined(Arrays.copyOf(jpeg, JPEG_HEADER), exif),
				Arrays.copyOfRange(jpeg, JPEG_HEADER, jpeg.length));
	}

	/** A few bytes of PNG that claim to be as many pixels. */
	static byte[] pngThatClaims(int width, int height) {
		byte[] header = ByteBuffer.allocate(17)
			.put("IHDR".getBytes(StandardCharsets.US_ASCII))
			.putInt(width)
			.putInt(height)
			.put(new byte[] { 8, 2, 0, 0, 0 })
			.array();
		CRC32 check = new CRC32();
		check.update(header);
		return ByteBuffer.allocate(33)
			.putLong(0x89504e470d0a1a0aL)
			.putInt(13)
			.put(header)
			.putInt((int) check.getValue())
			.array();
	}

	static byte[] joined(byte[] first, byte[] second) {
		return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
	}

	private static byte[] file(int width, int height, String format) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setColor(Color.RED);
		canvas.fillRect(0, 0, width / 2, height);
		canvas.setColor(Color.BLUE);
		canvas.fillRect(width / 2, 0, width - width / 2, height);
		canvas.dispose();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

}
