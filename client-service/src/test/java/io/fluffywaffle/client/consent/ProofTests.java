package io.fluffywaffle.client.consent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class ProofTests {

	private static final String PHONE = "+12125550142";

	@Autowired
	Outsiders outsiders;

	@Autowired
	Team team;

	@Test
	void printsAllThatProvesAConsent() throws IOException {
		Caller owner = this.outsiders.ownerOfOpenAccount();
		UUID terms = UUID.fromString(Team.read(owner
			.post("""
					{"language": "en", "title": "Terms of the Clinic", "text": "Be kind.\\n\\nWe text you <b>news</b> & nothing else."}""",
					"/terms"),
				"$.id"));
		owner.post("", "/terms/{id}/publish", terms);
		this.outsiders.enrol(owner.account(), PHONE);
		UUID client = UUID.fromString(Team.read(owner.get("/clients?query=2125550142"), "$.items[0].id"));
		owner.post("{\"kind\": \"withdrawn\", \"words\": \"Told us <script>alert(1)</script> on the phone 診療所\"}",
				"/clients/{id}/consent", client);

		MvcTestResult proof = owner.get("/clients/{id}/proof", client);

		assertThat(proof).hasStatusOk().hasContentType("application/pdf");
		byte[] file = proof.getResponse().getContentAsByteArray();
		Files.write(Path.of("target", "proof.pdf"), file);
		assertThat(text(file)).contains("Proof of consent", "Clinic", "Ana", PHONE, client.toString(),
				"Consent withdrawn", "recorded by a member", "Told us <script>alert(1)</script> on the phone",
				"Consent given", "on the enrolment page", Outsiders.WORDS, "192.0.2.7", "Version 1 (en)", "Be kind.",
				"We text you <b>news</b> & nothing else.", "Drawn up", "by Ada Lovelace");
	}

	@Test
	void isForSupervisorsAndUp() {
		Caller member = this.team.memberOfAccountIn("US");
		UUID client = Team.client(member, "Ana", PHONE);

		assertThat(member.get("/clients/{id}/proof", client)).hasStatus(403);
		assertThat(member.post("{\"kind\": \"given\", \"words\": \"x\"}", "/clients/{id}/consent", client))
			.hasStatus(403);
		assertThat(member.get("/clients/{id}/consent", client)).hasStatusOk();
		Caller supervisor = this.team.besides(member, "supervisor");
		assertThat(supervisor.get("/clients/{id}/proof", client)).hasStatusOk();
		assertThat(supervisor.get("/clients/{id}/proof", UUID.randomUUID())).hasStatus(404);
		assertThat(this.team.memberOfAccountIn("US").get("/clients/{id}/consent", client)).hasStatus(404);
	}

	private static String text(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
