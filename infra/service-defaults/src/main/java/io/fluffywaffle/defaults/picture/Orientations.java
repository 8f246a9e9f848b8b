package io.fluffywaffle.defaults.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.webp.WebpRiffHandler;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Finds out which way up a picture is. Of all that a file says about itself only EXIF is
 * looked at: other parts may unpack to any size.
 */
final class Orientations {

	private static final int UPRIGHT = 1;

	private static final int LAST = 8;

	private Orientations() {
	}

	static Orientation of(byte[] file, PictureFormat format) {
		int told = UPRIGHT;
		try {
			ExifIFD0Directory exif = read(file, format).getFirstDirectoryOfType(ExifIFD0Directory.class);
			Integer value = (exif != null) ? exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION) : null;
			told = Objects.requireNonNullElse(value, UPRIGHT);
		}
		catch (ImageProcessingException | IOException | RuntimeException ex) {
			// nonsense in EXIF says nothing about the pixels
		}
		return Orientation.typeOf((told < UPRIGHT || told > LAST) ? UPRIGHT : told);
	}

	private static Metadata read(byte[] file, PictureFormat format) throws ImageProcessingException, IOException {
		return switch (format) {
			case JPEG -> JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
			case PNG -> ofPng(file);
			case WEBP -> ofWebp(file);
		};
	}

	private static Metadata ofPng(byte[] file) throws ImageProcessingException, IOException {
		Metadata metadata = new Metadata();
		SequentialByteArrayReader bytes = new SequentialByteArrayReader(file);
		for (PngChunk chunk : new PngChunkReader().extract(bytes, Set.of(PngChunkType.eXIf))) {
			new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
		}
		return metadata;
	}

	private static Metadata ofWebp(byte[] file) throws ImageProcessingException, IOException {
		Metadata metadata = new Metadata();
		new RiffReader().processRiff(new SequentialByteArrayReader(file), new WebpRiffHandler(metadata) {
			@Override
			public boolean shouldAcceptChunk(String name) {
				return name.equals("EXIF");
			}
		});
		return metadata;
	}

}
