package io.fluffywaffle.client.importing.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out how a text is encoded: as its mark says, else as UTF-8 if it can be, else as
 * the letters suggest.
 */
final class TextEncoding {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private static final int SAMPLE = 4096;

	private static final int BUFFER = 131_072;

	private TextEncoding() {
	}

	/** The text without a mark. */
	static BufferedReader open(Path file) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), of(file)), BUFFER);
		reader.mark(1);
		if (reader.read() != '\ufeff') {
			reader.reset();
		}
		return reader;
	}

	private static Charset of(Path file) throws IOException {
		byte[] begin;
		try (InputStream bytes = Files.newInputStream(file)) {
			begin = bytes.readNBytes(SAMPLE);
		}
		Charset wide = wide(begin);
		if (wide != null) {
			return wide;
		}
		return isUtf8(file) ? StandardCharsets.UTF_8 : narrow(file);
	}

	/** Letters of most scripts have a zero byte in UTF-16, mark or not. */
	private static @Nullable Charset wide(byte[] begin) {
		int[] zeros = new int[2];
		for (int index = 0; index < begin.length; index++) {
			if (begin[index] == 0) {
				zeros[index % 2]++;
			}
		}
		if (marked(begin, 0xff, 0xfe) || zeros[1] > begin.length / 5) {
			return StandardCharsets.UTF_16LE;
		}
		return (marked(begin, 0xfe, 0xff) || zeros[0] > begin.length / 5) ? StandardCharsets.UTF_16BE : null;
	}

	private static boolean marked(byte[] begin, int first, int second) {
		return begin.length >= 2 && begin[0] == (byte) first && begin[1] == (byte) second;
	}

	private static boolean isUtf8(Path file) throws IOException {
		// this kind of reader reports what is no UTF-8
		try (Reader reader = Files.newBufferedReader(file)) {
			reader.transferTo(Writer.nullWriter());
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static Charset narrow(Path file) throws IOException {
		String name = UniversalDetector.detectCharset(file);
		// short texts with an umlaut look like anything: only what is sure to be another
		// script is believed
		return (name != null && (name.startsWith("GB") || name.startsWith("SHIFT") || name.startsWith("EUC")
				|| name.startsWith("BIG5")) && Charset.isSupported(name)) ? Charset.forName(name) : WESTERN;
	}

}
