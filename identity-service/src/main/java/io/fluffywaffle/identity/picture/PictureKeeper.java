package io.fluffywaffle.identity.picture;

import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.defaults.picture.PictureRefused;
import io.fluffywaffle.identity.user.NoSuchUserException;
import io.fluffywaffle.identity.user.Status;
import io.fluffywaffle.identity.user.User;
import io.fluffywaffle.identity.user.UserDeleted;
import io.fluffywaffle.identity.user.UserKeeper;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Changes the pictures of users and tells everybody which one counts. */
@Service
public class PictureKeeper {

	private final Pictures pictures;

	private final UserKeeper users;

	private final TransactionOperations transaction;

	PictureKeeper(Pictures pictures, UserKeeper users, TransactionOperations transaction) {
		this.pictures = pictures;
		this.users = users;
		this.transaction = transaction;
	}

	/**
	 * Shows a user as they are in a file.
	 * @throws PictureRefused when the file is no such picture
	 */
	public void show(UUID userId, byte[] file) {
		PictureFiles files = PictureFiles.of(file);
		change(userId, (user) -> user.show(this.pictures.keep(userId, files)));
	}

	/** Shows no picture of a user. */
	public void remove(UUID userId) {
		change(userId, (user) -> {
			if (this.pictures.forget(userId)) {
				user.show(null);
			}
		});
	}

	@EventListener
	void forget(UserDeleted deleted) {
		this.pictures.forget(deleted.userId());
	}

	private void change(UUID userId, Consumer<User> change) {
		this.transaction.executeWithoutResult((status) -> this.users.change(userId, (user) -> {
			if (user.status() == Status.DELETED) {
				throw new NoSuchUserException();
			}
			change.accept(user);
		}));
	}

}
