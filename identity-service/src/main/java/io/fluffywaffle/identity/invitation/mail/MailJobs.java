package io.fluffywaffle.identity.invitation.mail;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.fluffywaffle.identity.invitation.MailOrder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A mail that the mail server does not take is tried again, less and less often. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailJobs {

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

	private static final int DOUBLINGS = 10;

	@Bean
	OneTimeTask<MailOrder> sendInvitationMail(InvitationMailer mailer) {
		return Tasks.oneTime(MailOrder.JOB)
			.onFailure((ended, operations) -> operations.reschedule(ended,
					ended.getTimeDone().plus(pause(ended.getExecution().consecutiveFailures))))
			.execute((order, context) -> mailer.send(order.getData()));
	}

	private static Duration pause(int failures) {
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

}
