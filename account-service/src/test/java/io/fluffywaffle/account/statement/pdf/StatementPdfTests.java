package io.fluffywaffle.account.statement.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.statement.Statement;
import io.fluffywaffle.account.statement.Used;
import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.TwoWay;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.account.billing.Direction.IN;
import static io.fluffywaffle.account.billing.Direction.OUT;
import static io.fluffywaffle.account.billing.TextKind.MMS;
import static io.fluffywaffle.account.billing.TextKind.SMS;
import static org.assertj.core.api.Assertions.assertThat;

class StatementPdfTests {

	private final StatementPdf pdf;

	StatementPdfTests() throws IOException {
		this.pdf = new StatementPdf(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
	}

	@Test
	void showsWhatAFinanceDepartmentAsksFor() throws IOException {
		String text = text(print("usual", usual().statement("Müller & Söhne", "Müller & Söhne GmbH")));

		assertThat(text).contains("Statement October 2026", "Müller & Söhne GmbH", "Straße der Einheit 12",
				"Tax ID DE129273398", "1–31 October 2026 (UTC)", "PO-2026-0815", "within 30 days", "United States",
				"12,480", "0.0079", "Monthly fee", "49.00", "Total EUR", "1 of 1");
	}

	@Test
	void writesEverybodysNamesAndEmbedsItsFonts() throws IOException {
		byte[] file = print("names",
				usual().texts("東京支店 受付", OUT, SMS, "JP", 5, 7)
					.texts("Żółć Łódź Ðørg Ελλάδα Київ", OUT, SMS, "PL", 5, 7)
					.corrected("12.50", "5 € Gutschrift für März", "東京支店 受付")
					.statement("山田株式会社", "山田株式会社 (Yamada K.K.)"));

		assertThat(text(file)).contains("東京支店 受付", "山田株式会社", "Żółć Łódź Ðørg Ελλάδα Київ", "5 € Gutschrift");
		try (PDDocument document = Loader.loadPDF(file)) {
			List<PDFont> fonts = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					fonts.add(page.getResources().getFont(name));
				}
			}
			assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
		}
	}

	@Test
	void numbersItsPagesAndWrapsLongNames() throws IOException {
		Used many = usual();
		for (int i = 1; i <= 40; i++) {
			many.texts("Account %02d of the very long-winded municipal department for the administration of everything"
				.formatted(i), OUT, SMS, "US", i, i);
		}
		many.texts("A".repeat(120), IN, SMS, "US", 1, 1);

		byte[] file = print("long", many.statement("Acme", "Acme Incorporated"));

		try (PDDocument document = Loader.loadPDF(file)) {
			int pages = document.getNumberOfPages();
			assertThat(pages).isGreaterThan(2);
			for (int page = 1; page <= pages; page++) {
				PDFTextStripper one = new PDFTextStripper();
				one.setStartPage(page);
				one.setEndPage(page);
				assertThat(one.getText(document)).contains("%d of %d".formatted(page, pages))
					.contains("Acme Incorporated · Statement October 2026")
					.contains("Direction Kind Country");
			}
		}
		assertThat(text(file)).contains("Account 40 of");
		assertThat(text(file).replaceAll("\\s", "")).contains("A".repeat(120));
	}

	@Test
	void takesWordsForWords() throws IOException {
		String hostile = "<script>alert(1)</script><img src=\"file:///etc/passwd\"/>{{total}} & <b>bold</b>";

		String text = text(
				print("hostile", usual().corrected("1", hostile + "\uFFFF\u0007", null).statement(hostile, hostile)));

		assertThat(text.replaceAll("\\s+", "")).contains(hostile.replaceAll("\\s+", ""));
	}

	@Test
	void showsTextsWithoutMoneyWhereNobodyPays() throws IOException {
		Statement unpaid = new Statement(YearMonth.of(2026, 11), null, new AccountName(UUID.randomUUID(), "Front desk"),
				true, List.of(), null, List.of(), TwoWay.NONE);

		assertThat(text(print("unpaid", unpaid))).contains("Front desk", "Provisional", "No texts in this month")
			.doesNotContain("Total", "Amount");
	}

	private static Used usual() {
		return new Used().in("EUR")
			.fee("49.00", 1000)
			.texts("Riverside Clinic", OUT, SMS, "US", 8_310, 12_480)
			.texts("Riverside Clinic", OUT, SMS, "DE", 212, 400)
			.texts("Riverside Clinic", OUT, MMS, "US", 34, 34)
			.texts("Riverside Clinic", IN, SMS, "US", 5_120, 6_003)
			.texts("Riverside Clinic", IN, MMS, "US", 12, 12)
			.texts("Front desk Berlin", OUT, SMS, "DE", 1_204, 1_733)
			.texts("Front desk Berlin", IN, SMS, "DE", 980, 1_001)
			.texts("Front desk Berlin", IN, SMS, "ZZ", 3, 3)
			.price(OUT, SMS, "US", "0.0079")
			.price(OUT, SMS, "*", "0.075")
			.price(OUT, MMS, "*", "0.022")
			.price(IN, SMS, "*", "0.0075");
	}

	/** Also to be looked at. */
	private byte[] print(String name, Statement statement) throws IOException {
		byte[] file = this.pdf.print(statement);
		Path folder = Files.createDirectories(Path.of("target", "statements"));
		Files.write(folder.resolve(name + ".pdf"), file);
		return file;
	}

	private static String text(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
