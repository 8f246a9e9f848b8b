package io.fluffywaffle.notification.mail;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.fluffywaffle.notification.retry.BackOff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A mail that the mail server does not take is tried again, less and less often. */
@Configuration(value = "outgoingMailJobs", proxyBeanMethods = false)
class MailJobs {

	private static final Duration LONG_ENOUGH = Duration.ofDays(3);

	@Bean
	OneTimeTask<MailOrder> sendMail(Mailer mailer, OutgoingMails mails) {
		return Tasks.oneTime(MailOrder.JOB)
			.onFailure(BackOff.during(LONG_ENOUGH,
					(order) -> mails.done(order.mailId(), MailEnd.GIVEN_UP, "for three days")))
			.execute((order, context) -> mailer.send(order.getData().mailId()));
	}

	@Bean
	RecurringTask<Void> forgetOldMails(OutgoingMails mails) {
		return Tasks.recurring("forget-old-mails", FixedDelay.of(Duration.ofHours(1)))
			.execute((task, context) -> mails.forgetOld());
	}

}
