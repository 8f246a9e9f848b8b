package io.fluffywaffle.defaults.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.core.io.ClassPathResource;

/**
 * An HTML page as a Mustache template, printed as PDF. The fonts {@code Waffle} and
 * {@code "Waffle Fallback"} come along: Noto Sans, and for what it does not have, such as
 * Chinese and Japanese, Droid Sans Fallback.
 */
public final class PdfTemplate {

	private static final String FONTS = "pdf/fonts/";

	private static final int REGULAR = 400;

	private static final int SEMI_BOLD = 600;

	private final Template template;

	/**
	 * Reads the template.
	 * @param path where it is on the classpath
	 * @throws IOException when it is not there
	 */
	public PdfTemplate(String path) throws IOException {
		XRLog.setLoggingEnabled(false);
		this.template = Mustache.compiler()
			.emptyStringIsFalse(true)
			.compile(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
	}

	/** The page as a file. */
	public byte[] print(Object page) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		// words of other people stand in it: they load nothing
		for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> false, when);
		}
		builder.useFont(font("NotoSans-Regular.ttf"), "Waffle", REGULAR, FontStyle.NORMAL, true)
			.useFont(font("NotoSans-SemiBold.ttf"), "Waffle", SEMI_BOLD, FontStyle.NORMAL, true)
			.useFont(font("DroidSansFallback.ttf"), "Waffle Fallback", REGULAR, FontStyle.NORMAL, true)
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

	private static FSSupplier<InputStream> font(String name) {
		return () -> {
			try {
				return new ClassPathResource(FONTS + name).getInputStream();
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
