package org.claimdesk.factors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person can show beside their password.
 *
 * @param authenticatorSince when their authenticator application was added; null without one
 * @param backupCodesLeft how many of the codes have not been used
 */
public record OwnFactors(@Nullable Instant authenticatorSince, int backupCodesLeft) {}
