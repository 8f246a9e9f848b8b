/**
 * Deletes accounts, brings them back for a while, and then has them erased everywhere.
 */
@NullMarked
package io.fluffywaffle.account.erasure;

import org.jspecify.annotations.NullMarked;
