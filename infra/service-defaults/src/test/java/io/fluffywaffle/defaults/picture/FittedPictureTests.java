package io.fluffywaffle.defaults.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FittedPictureTests {

	@ParameterizedTest
	@CsvSource({ "3200, 1800, 400x225, 800x450, 1600x900", "300, 200, 300x200, 300x200, 300x200",
			"1000, 8000, 100x800, 200x1600, 400x3200", "9000, 10, 400x1, 800x1, 1600x2" })
	void fitsIntoAColumnAndIsNeverMadeLarger(int width, int height, String small, String medium, String large)
			throws IOException {
		FittedPicture fitted = FittedPicture.of(png(width, height));

		assertThat(sides(fitted.small())).isEqualTo(small);
		assertThat(sides(fitted.medium())).isEqualTo(medium);
		assertThat(sides(fitted.large())).isEqualTo(large).isEqualTo(fitted.width() + "x" + fitted.height());
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
		return file.toByteArray();
	}

	private static String sides(byte[] jpeg) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
		return image.getWidth() + "x" + image.getHeight();
	}

}
