package io.fluffywaffle.client.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import javax.imageio.ImageIO;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class PagePicturesTests {

	@Autowired
	Team team;

	@Autowired
	PagePictures pictures;

	Caller owner;

	UUID page;

	@BeforeEach
	void draft() {
		this.owner = this.team.adminAt(this.team.memberOfAccountIn("US").account());
		this.page = PagesAtHand.draft(this.owner, "Parks");
	}

	@Test
	void keepsAPictureInThreeSizesUnderTheNameOfWhatIsInIt() throws IOException {
		MvcTestResult put = put(png(1000, 500), "Trees in a park");

		assertThat(put).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"picture": {"alt": "Trees in a park", "width": 1000, "height": 500}}""");
		String url = Team.read(put, "$.picture.url");
		assertThat(url).matches("/pictures/pages/[0-9a-f]{32}-800\\.jpg");
		String name = url.substring(url.lastIndexOf('/') + 1);
		assertThat(width(name)).isEqualTo(800);
		assertThat(width(name.replace("-800", "-400"))).isEqualTo(400);
		assertThat(this.pictures.file(name.replace("-800", "-801"))).isEmpty();
		assertThat(Team.<String>read(this.owner.post("", "/action-pages/{id}/copy", this.page), "$.slug")).isNotEmpty();
		this.owner.delete("/action-pages/{id}/picture", this.page);
		assertThat(this.pictures.of(this.page)).isEmpty();
		// the copy has it still
		assertThat(this.pictures.file(name)).isPresent();
	}

	@Test
	void wantsToKnowWhatAPictureShows() throws IOException {
		assertThat(put(png(10, 10), " ")).hasStatus(400).bodyText().contains("\"alt\"");
		assertThat(this.pictures.of(this.page)).isEmpty();
	}

	@Test
	void takesNoFileThatIsNoPicture() {
		byte[] html = "GIF89a<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

		assertThat(put(html, "Trees")).hasStatus(415)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("picture");
	}

	@Test
	void takesNoPictureForAPageOfOthers() throws IOException {
		this.owner = this.owner.at(this.team.memberOfAccountIn("US").account());

		assertThat(put(png(10, 10), "Trees")).hasStatus(404);
	}

	private MvcTestResult put(byte[] file, String alt) {
		return this.owner.mvc()
			.put()
			.uri("/api/accounts/{account}/action-pages/{page}/picture", this.owner.account(), this.page)
			.multipart()
			.file(new MockMultipartFile("file", "trees.png", "image/png", file))
			.param("alt", alt)
			.header(HttpHeaders.AUTHORIZATION, this.owner.bearer())
			.exchange();
	}

	private int width(String name) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(this.pictures.file(name).orElseThrow())).getWidth();
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
		return bytes.toByteArray();
	}

}
