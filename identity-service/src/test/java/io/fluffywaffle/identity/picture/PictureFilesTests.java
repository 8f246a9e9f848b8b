package io.fluffywaffle.identity.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import io.fluffywaffle.defaults.picture.PictureRefused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PictureFilesTests {

	@ParameterizedTest
	@MethodSource("files")
	void makesSquaresOfThreeSizes(byte[] file) throws IOException {
		PictureFiles made = PictureFiles.of(file);

		assertThat(sides(made.small())).isEqualTo("64x64");
		assertThat(sides(made.medium())).isEqualTo("256x256");
		assertThat(sides(made.large())).isEqualTo("512x512");
		assertThat(made.large()).startsWith(0xFF, 0xD8, 0xFF);
	}

	@ParameterizedTest
	@MethodSource("files")
	void keepsTheMiddle(byte[] file) throws IOException {
		BufferedImage made = read(PictureFiles.of(file).medium());

		assertThat(isRed(made, 30, 128)).isTrue();
		assertThat(isRed(made, 226, 128)).isFalse();
	}

	static Stream<byte[]> files() {
		return Stream.of(SampleFiles.jpeg(3000, 1200), SampleFiles.png(40, 400), SampleFiles.webp());
	}

	@ParameterizedTest
	@CsvSource({ "1, 30, 128", "3, 226, 128", "6, 128, 30", "8, 128, 226" })
	void turnsThePictureAsThePhoneWasHeld(int orientation, int redX, int redY) throws IOException {
		BufferedImage made = read(
				PictureFiles.of(SampleFiles.turned(SampleFiles.jpeg(600, 600), orientation)).medium());

		assertThat(isRed(made, redX, redY)).isTrue();
		assertThat(isRed(made, 255 - redX, 255 - redY)).isFalse();
	}

	@Test
	void turnsWebpToo() throws IOException {
		BufferedImage made = read(PictureFiles.of(SampleFiles.turnedWebp()).medium());

		assertThat(isRed(made, 128, 30)).isTrue();
		assertThat(isRed(made, 128, 226)).isFalse();
	}

	@Test
	void leavesOutEverythingButPixels() throws IOException, ImageProcessingException {
		byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
		byte[] sent = SampleFiles.joined(SampleFiles.turned(SampleFiles.jpeg(600, 600), 6), script);

		byte[] made = PictureFiles.of(sent).large();

		assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", "<script>");
		assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "<script>");
		assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(made)).getDirectories())
			.noneMatch(ExifDirectoryBase.class::isInstance)
			.noneMatch(JpegCommentDirectory.class::isInstance);
	}

	@Test
	void readsALargePhotoWithLittleMemory() throws IOException {
		PictureFiles made = PictureFiles.of(SampleFiles.jpeg(8000, 6000));

		assertThat(sides(made.large())).isEqualTo("512x512");
	}

	@Nested
	class Refuses {

		@Test
		void whatOnlyCallsItselfAPicture() {
			assertThat(refusal("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
				.contains("no JPEG, PNG or WebP");
			assertThat(refusal(
					"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
				.contains("no JPEG, PNG or WebP");
			assertThat(
					refusal(SampleFiles.joined("GIF89a".getBytes(StandardCharsets.US_ASCII), SampleFiles.jpeg(9, 9))))
				.contains("no JPEG, PNG or WebP");
			assertThat(refusal(new byte[0])).contains("no JPEG, PNG or WebP");
		}

		@Test
		void anotherFileBehindAPicturesFirstBytes() {
			byte[] page = "<html><script>alert(1)</script></html>".repeat(20).getBytes(StandardCharsets.UTF_8);

			assertThat(refusal(SampleFiles.joined(Arrays.copyOf(SampleFiles.jpeg(9, 9), 4), page))).contains("damaged");
			assertThat(refusal(SampleFiles.joined(Arrays.copyOf(SampleFiles.png(9, 9), 8), page))).contains("damaged");
			assertThat(refusal(SampleFiles.joined(Arrays.copyOf(SampleFiles.webp(), 12), page))).contains("damaged");
		}

		@Test
		void whatDidNotArriveWhole() {
			for (byte[] file : new byte[][] { SampleFiles.jpeg(600, 600), SampleFiles.png(600, 600),
					SampleFiles.webp() }) {
				assertThat(refusal(Arrays.copyOf(file, file.length / 2))).contains("damaged");
			}
		}

		@Test
		void whatUnpacksToTooManyPixels() {
			assertThat(refusal(SampleFiles.pngThatClaims(60_000, 60_000))).contains("more than 50 million pixels");
			assertThat(refusal(SampleFiles.pngThatClaims(2_000_000_000, 2_000_000_000))).contains("million pixels");
			assertThat(refusal(SampleFiles.pngThatClaims(33_000_000, 1))).contains("million pixels");
		}

		private String refusal(byte[] file) {
			String[] reason = new String[1];
			assertThatExceptionOfType(PictureRefused.class).isThrownBy(() -> PictureFiles.of(file))
				.satisfies((ex) -> reason[0] = ex.reason());
			return reason[0];
		}

	}

	private static BufferedImage read(byte[] jpeg) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(jpeg));
	}

	private static String sides(byte[] jpeg) throws IOException {
		BufferedImage image = read(jpeg);
		return image.getWidth() + "x" + image.getHeight();
	}

	private static boolean isRed(BufferedImage image, int x, int y) {
		Color color = new Color(image.getRGB(x, y));
		return color.getRed() > color.getBlue();
	}

}
