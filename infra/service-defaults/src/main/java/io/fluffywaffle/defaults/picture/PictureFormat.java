package io.fluffywaffle.defaults.picture;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are taken, known by how they begin. */
enum PictureFormat {

	JPEG("FFD8FF", "", 50), PNG("89504E470D0A1A0A", "", 50),

	// its decoder holds all pixels at once, the others only those that are kept
	WEBP("52494646", "57454250", 8);

	private static final int SECOND_WORD = 8;

	private final byte[] beginning;

	private final byte[] secondWord;

	private final int megapixels;

	PictureFormat(String beginning, String secondWord, int megapixels) {
		this.beginning = HexFormat.of().parseHex(beginning);
		this.secondWord = HexFormat.of().parseHex(secondWord);
		this.megapixels = megapixels;
	}

	/** What the bytes are, whatever their sender calls them. */
	static Optional<PictureFormat> of(byte[] file) {
		return Stream.of(values())
			.filter((format) -> has(file, 0, format.beginning) && has(file, SECOND_WORD, format.secondWord))
			.findFirst();
	}

	/** How many million pixels are decoded at most. */
	int megapixels() {
		return this.megapixels;
	}

	private static boolean has(byte[] file, int offset, byte[] expected) {
		return file.length >= offset + expected.length
				&& Arrays.equals(file, offset, offset + expected.length, expected, 0, expected.length);
	}

}
