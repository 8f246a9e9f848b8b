package io.fluffywaffle.notification.webhook.mail;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.fluffywaffle.notification.webhook.PauseNotice;
import io.fluffywaffle.notification.webhook.PauseNotices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** A mail that the mail server does not take is tried again, less and less often. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

	private static final int DOUBLINGS = 10;

	@Bean
	OneTimeTask<PauseNotice> sendPauseMail(PauseNotices notices, PauseMail mail, JavaMailSender mails) {
		return Tasks.oneTime(PauseNotice.JOB)
			.onFailure((ended, operations) -> operations.reschedule(ended,
					ended.getTimeDone().plus(pause(ended.getExecution().consecutiveFailures))))
			.execute((notice, context) -> notices.find(notice.getData())
				.ifPresent((paused) -> mails.send(mail.write(mails, paused))));
	}

	private static Duration pause(int failures) {
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

}
