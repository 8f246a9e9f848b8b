package io.fluffywaffle.defaults.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler below {@code {accountId}}. Without a role, reading is for
 * everybody in the account and anything else for members upwards.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

	/** The least role in the account; none leaves it to the method of the request. */
	AccountRole[] role() default {};

	/** Whether an admin of the installation may, without being a member. */
	boolean orAdmin() default false;

	/** Whether what somebody was in an account before it was deleted still counts. */
	boolean evenDeleted() default false;

}
