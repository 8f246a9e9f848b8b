package io.fluffywaffle.simulator;

import java.net.URI;
import java.util.List;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.message.Media;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DeliveredMessageTests {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void redactsTheText() {
		String sid = delivered();

		Message.updater(sid).setBody("").update(this.stage.twilio);

		assertThat(fetch(sid).getBody()).isEmpty();
	}

	@Test
	void deletesTheMessage() {
		String sid = delivered();

		Message.deleter(sid).delete(this.stage.twilio);

		assertRefused(404, 20404, () -> fetch(sid));
	}

	@Test
	void keepsItsPictures() {
		Message message = this.stage.message(ALEX, "Look")
			.setMediaUrl(List.of(URI.create("https://example.com/a.png"), URI.create("https://example.com/b.gif")))
			.create(this.stage.twilio);

		assertThat(message.getSid()).startsWith("MM");
		assertThat(Media.reader(message.getSid()).read(this.stage.twilio)).extracting(Media::getContentType)
			.containsExactly("image/png", "image/gif");
	}

	private String delivered() {
		String sid = this.stage.send(ALEX, "Hello").getSid();
		await(sid, Message.Status.DELIVERED);
		return sid;
	}

	private Message fetch(String sid) {
		return Message.fetcher(sid).fetch(this.stage.twilio);
	}

	private void await(String sid, Message.Status status) {
		Awaitility.await().untilAsserted(() -> assertThat(fetch(sid).getStatus()).isEqualTo(status));
	}

	private static void assertRefused(int status, int code, ThrowingCallable request) {
		ApiException refusal = catchThrowableOfType(ApiException.class, request);

		assertThat(refusal.getStatusCode()).isEqualTo(status);
		assertThat(refusal.getCode()).isEqualTo(code);
		assertThat(refusal.getMoreInfo()).endsWith("/" + code);
	}

}
