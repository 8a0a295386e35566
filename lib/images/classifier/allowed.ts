const words = (written: string): string[] => written.split(' ');

/**
 * The operators of ONNX that nets for pictures are made of, and no other: nothing that loops, branches, draws numbers by chance, makes
 * tensors of a size that only the run decides, or scales a picture up.
 */
export const ALLOWED_OPERATORS: ReadonlySet<string> = new Set([
  ...words('Conv Gemm MatMul ConvInteger MatMulInteger QLinearConv QLinearMatMul QuantizeLinear DequantizeLinear DynamicQuantizeLinear'),
  ...words('MaxPool AveragePool GlobalAveragePool GlobalMaxPool ReduceMean ReduceMax ReduceSum ReduceL2'),
  ...words('Relu LeakyRelu PRelu Elu Selu Celu Clip Sigmoid HardSigmoid HardSwish Mish Tanh Erf Gelu Softplus Softmax LogSoftmax'),
  ...words('BatchNormalization InstanceNormalization LayerNormalization GroupNormalization LpNormalization'),
  ...words('Add Sub Mul Div Pow Sqrt Exp Neg Abs Min Max Reciprocal'),
  ...words('Reshape Flatten Squeeze Unsqueeze Transpose Concat Split Slice Gather Cast Identity Dropout Constant'),
]);

/** They leave the numbers as they are. */
export const RESHAPING: ReadonlySet<string> = new Set(words('Reshape Flatten Squeeze Unsqueeze Identity Dropout'));
