package io.fluffywaffle.account.statement.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.fluffywaffle.account.statement.Statement;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints statements as PDF. The fonts come along: Noto Sans, and for what it does not
 * have, such as Chinese and Japanese, Droid Sans Fallback.
 */
@Component
public class StatementPdf {

	private static final String FOLDER = "statement/";

	private static final String REGULAR = FOLDER + "fonts/NotoSans-Regular.ttf";

	private static final String SEMI_BOLD = FOLDER + "fonts/NotoSans-SemiBold.ttf";

	private static final String FALLBACK = FOLDER + "fonts/DroidSansFallback.ttf";

	private final Template template;

	private final Clock clock;

	StatementPdf(Clock clock) throws IOException {
		XRLog.setLoggingEnabled(false);
		this.clock = clock;
		this.template = Mustache.compiler()
			.emptyStringIsFalse(true)
			.compile(new ClassPathResource(FOLDER + "statement.html").getContentAsString(StandardCharsets.UTF_8));
	}

	/** The statement as a file. */
	public byte[] print(Statement statement) {
		StatementPage page = StatementPage.of(statement, LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		// words of other people stand in it: they load nothing
		for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> false, when);
		}
		builder.useFont(font(REGULAR), "Waffle", 400, FontStyle.NORMAL, true)
			.useFont(font(SEMI_BOLD), "Waffle", 600, FontStyle.NORMAL, true)
			.useFont(font(FALLBACK), "Waffle Fallback", 400, FontStyle.NORMAL, true)
			.withProducer("Waffle")
			.withHtmlContent(printable(this.template.execute(page)), null)
			.toStream(file);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

	private static FSSupplier<InputStream> font(String path) {
		return () -> {
			try {
				return new ClassPathResource(path).getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	/** Without what XML has no place for. */
	private static String printable(String page) {
		return page.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
	}

}
