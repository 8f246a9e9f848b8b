package io.fluffywaffle.local.mail;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

import io.fluffywaffle.local.servers.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class MailCatcherTests {

	private final int smtpPort = Ports.free();

	private final Mailbox mailbox = new Mailbox();

	private final SmtpDoor door = new SmtpDoor("127.0.0.1", this.smtpPort, this.mailbox);

	private final MailPage page = new MailPage("127.0.0.1", 0, this.mailbox);

	private final HttpClient http = HttpClient.newHttpClient();

	@BeforeEach
	void open() {
		this.door.open();
		this.page.open();
	}

	@AfterEach
	void close() {
		this.page.close();
		this.door.close();
	}

	@Test
	void keepsOneMailForSeveralRecipientsAndListsIt() throws Exception {
		send("Reset your password", "Hello Žofie", "<p>Hello</p>", "zofie@waffle.test", "copy@waffle.test");

		JsonNode items = JsonMapper.shared().readTree(get("/api/messages").body()).get("items");

		assertThat(items).hasSize(1);
		assertThat(items.get(0).get("subject").asString()).isEqualTo("Reset your password");
		assertThat(items.get(0).get("to")).extracting(JsonNode::asString)
			.containsExactly("zofie@waffle.test", "copy@waffle.test");
	}

	@Test
	void showsTextHtmlAndSourceOfAMail() throws Exception {
		send("Hello", "Hello Žofie", "<p>Hello <b>Žofie</b></p>", "zofie@waffle.test");

		assertThat(JsonMapper.shared().readTree(get("/api/messages/1").body()).get("text").asString())
			.isEqualTo("Hello Žofie");
		assertThat(get("/api/messages/1/html").body()).contains("<b>Žofie</b>");
		assertThat(get("/api/messages/1/raw").body()).contains("Subject: Hello");
	}

	@Test
	void letsNothingInAMailRun() throws Exception {
		send("Hello", "Hello", "<script>alert(1)</script>", "zofie@waffle.test");

		assertThat(get("/api/messages/1/html").headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.startsWith("sandbox")
			.doesNotContain("allow-scripts")
			.contains("default-src 'none'");
	}

	@Test
	void forgetsTheOldestMailsWhenThereAreTooMany() throws Exception {
		for (int number : IntStream.rangeClosed(1, 501).toArray()) {
			this.mailbox.add(new Mail(number, Instant.EPOCH, "", List.of(), "", "", "", new byte[1]));
		}

		assertThat(get("/api/messages/1").statusCode()).isEqualTo(404);
		assertThat(get("/api/messages/2").statusCode()).isEqualTo(200);
	}

	@Test
	void deletesAllWhenAsked() throws Exception {
		send("Hello", "Hello", "<p>Hello</p>", "zofie@waffle.test");

		HttpRequest delete = HttpRequest.newBuilder(uri("/api/messages")).DELETE().build();
		assertThat(this.http.send(delete, BodyHandlers.discarding()).statusCode()).isEqualTo(204);

		assertThat(get("/api/messages").body()).isEqualTo("{\"items\":[]}");
	}

	@Test
	void servesAPageThatNeedsNothingFromElsewhere() throws Exception {
		assertThat(get("/").body()).contains("<title>Mail").doesNotContain("http://", "https://");
		assertThat(get("/mail.css").statusCode()).isEqualTo(200);
		assertThat(get("/mail.js").statusCode()).isEqualTo(200);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void takesMailAsAProcessWithTheLaunchersClasspathWhereItIsTold() throws Exception {
		int smtp = Ports.free();
		int web = Ports.free();
		Path root = Path.of(System.getProperty("waffle.root"));
		String classpath = root.resolve("infra/local/target/classes") + File.pathSeparator
				+ Files.readString(root.resolve("infra/local/target/servers.path")).strip();
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx48m", "-cp", classpath, MailCatcher.class.getName(), String.valueOf(smtp), String.valueOf(web))
			.redirectErrorStream(true)
			.redirectOutput(Redirect.DISCARD);
		builder.environment().put("WAFFLE_BIND", "127.0.0.2");
		Process catcher = builder.start();
		try {
			Awaitility.await().until(() -> answers("127.0.0.2", web));

			send("127.0.0.2", smtp, "Hello", "Hello", "<p>Hello</p>", "zofie@waffle.test");

			HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.2:" + web + "/api/messages")).build();
			assertThat(this.http.send(list, BodyHandlers.ofString()).body()).contains("zofie@waffle.test");
			assertThat(answers("127.0.0.1", web)).isFalse();
			assertThat(answers("127.0.0.1", smtp)).isFalse();
		}
		finally {
			catcher.destroy();
		}
	}

	private static boolean answers(String address, int port) {
		try (Socket socket = new Socket(address, port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.page.port() + path);
	}

	private void send(String subject, String text, String html, String... recipients) throws MessagingException {
		send("127.0.0.1", this.smtpPort, subject, text, html, recipients);
	}

	private static void send(String host, int port, String subject, String text, String html, String... recipients)
			throws MessagingException {
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.host", host);
		properties.setProperty("mail.smtp.port", String.valueOf(port));
		MimeMessage message = new MimeMessage(Session.getInstance(properties));
		message.setFrom("no-reply@waffle.test");
		for (String recipient : recipients) {
			message.addRecipient(RecipientType.TO, new InternetAddress(recipient));
		}
		message.setSubject(subject, "UTF-8");
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(text, "UTF-8");
		MimeBodyPart formatted = new MimeBodyPart();
		formatted.setText(html, "UTF-8", "html");
		message.setContent(new MimeMultipart("alternative", plain, formatted));
		Transport.send(message);
	}

}
