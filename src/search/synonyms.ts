/**
 * Names of one thing, as readers type them. A text or query that has one of a group's names is found by all the others.
 * Only names that the pages' own words and keywords do not settle: abbreviations, other schools' words, British spelling.
 */
const groups = `
activation function|nonlinearity|non linearity|transfer function|squashing function
adam|adaptive moment estimation|adamw
artificial neural network|ann
application|use case
attention|self attention|scaled dot product|multi head|mha
autodiff|automatic differentiation|autograd
autoencoder|auto encoder|vae|ae
average pooling|avg pool|mean pooling|avgpool
backpropagation|backprop|back prop|back propagation|bp
backpropagation through time|bptt|backprop through time
batch normalization|batch norm|batchnorm|bn
boltzmann machine|rbm|restricted boltzmann
chain rule|reverse mode
convolutional neural network|cnn|convnet|conv net|convolutional network|convolution neural network
cross entropy|ce|log loss|negative log likelihood|nll|logloss|xent|crossentropy
data augmentation|augmentation
data parallel|data parallelism|ddp|all reduce|allreduce
deep learning|dl
deep neural network|dnn
depthwise|separable convolution|mobilenet|pointwise
encoder decoder|seq2seq|sequence to sequence|seq to seq
explainability|interpretability|explainable|interpretable|xai|explanation
feedforward|feed forward|ffn|fnn
filter|kernel
fine tuning|finetune|finetuning|fine tune
fully connected|dense layer|fc
gan|generative adversarial|gans
gate recurrent unit|gated recurrent unit|gru
gradient descent|gd|steepest descent
gradient clipping|clip norm|clipnorm|clipping
hyperparameter tuning|hyperparameter search|hyperparameter optimization|hpo
imagenet|ilsvrc|image net
intersection over union|iou|jaccard
l1|lasso
l2|ridge|weight decay|tikhonov
learning rate|lr|step size
logistic regression|logit model
long short term memory|lstm|lstms
loss function|cost function|objective function|criterion
machine learning|ml
max pooling|maxpool|max pool|maxpooling
mean absolute error|mae|l1 loss
mean squared error|mse|l2 loss|quadratic loss
mini batch|minibatch
momentum|nesterov|heavy ball
multilayer perceptron|mlp|multi layer perceptron
natural language processing|nlp
neural network|neural net|nn
non maximum suppression|nms|non max suppression
one dimensional|1d|time series|conv1d
overfitting|overfit|high variance|over fitting
pre trained|pretrained
principal component analysis|pca
query key value|q k v|qkv
recurrent neural network|rnn|recurrent network
reinforcement learning|rl
relu|rectified linear unit|rectifier
resnet|residual network|residual block|skip connection|shortcut connection|identity shortcut
root mean square propagation|rmsprop|rms prop
sigmoid|logistic function|squash
stochastic gradient descent|sgd
tanh|hyperbolic tangent
transfer learning|tl
transposed convolution|deconvolution|deconv|fractionally strided|convtranspose|transpose convolution|upconvolution|up convolution
type|kind
truncated backpropagation through time|tbptt
vanishing gradient|vanishing gradients
vgg16|vgg
weight initialization|xavier|glorot|he init|he initialization|kaiming|weight init
weight sharing|parameter sharing|shared weights|tied weights
yolo|you only look once|anchor box|anchor boxes
`;

/** Names by group, as written above. */
export const names: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
