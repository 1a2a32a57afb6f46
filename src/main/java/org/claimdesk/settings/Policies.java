package org.claimdesk.settings;

/**
 * The rules that a desk sets for itself.
 *
 * @param reviewsPerClaim how many reviews a claim needs before it can be decided, 1 to 3
 * @param agreementTolerance how many steps of the scale apart reviews may be and still agree, 0 to 4
 * @param evidencePerVerdict how many evidence links a verdict needs, where its rating needs any
 * @param namesInReports whether reports name who checked and decided; otherwise they say the role
 */
public record Policies(int reviewsPerClaim, int agreementTolerance, int evidencePerVerdict, boolean namesInReports) {}
