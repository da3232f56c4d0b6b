/**
 * Names of one thing, as readers type them. A text or query that has one of a group's names is found by all the others.
 * Only names that the pages' own words and keywords do not settle: abbreviations, other schools' words, British spelling.
 */
const groups = `
accuracy|performance
activation function|nonlinearity|non linearity|transfer function|squashing function
adam|adaptive moment estimation|adamw
advantage|benefit|pro|strength
annotate|label|tag
application|use case
appropriate|suitable|should i use
artificial intelligence|ai
artificial neural network|ann
attention|self attention|scaled dot product|multi head|mha
autodiff|automatic differentiation|autograd
autoencoder|auto encoder|vae|ae
average pooling|avg pool|mean pooling|avgpool
average|mean
backpropagation through time|bptt|backprop through time
backpropagation|backprop|back prop|back propagation|bp
batch normalization|batch norm|batchnorm|bn
binary cross entropy|bce|binary crossentropy
boltzmann machine|rbm|restricted boltzmann
bounding box|bbox
brain|biological|biology
calculate|compute|computation
cell state|memory cell
chain rule|reverse mode
challenge|problem|difficult|limitation|drawback|disadvantage|downside|difficulty|weakness|issue|con|trouble
choose|pick|select|set|decide
classification|classifier|classify
component|part|building block
computer vision|cv
constant|same|flat|unchanged|not change|not changing|plateau|stuck|stagnate|stall
convolutional neural network|cnn|convnet|conv net|convolutional network|convolution neural network
convolution|conv|conv2d
correction|errata|erratum|mistake|misconception
cross entropy|ce|log loss|negative log likelihood|nll|logloss|xent|crossentropy
data augmentation|augmentation
data parallel|data parallelism|ddp|all reduce|allreduce
data set|dataset
decrease|go down|goes down|going down|get lower|lower|shrink|fall|reduce
deep belief network|dbn
deep learning|dl
deep neural network|dnn
depthwise|separable convolution|mobilenet|pointwise
depth|deeper
detection|detector
different|various
downsampling|down sampling|subsampling|sub sampling
early stopping|early stop
embedding|embed
encoder decoder|seq2seq|sequence to sequence|seq to seq
equation|formula|math|mathematics
erase|discard|throw away
explainability|interpretability|explainable|interpretable|xai|explanation
explode|exploding|explosion|blow up|blows up|blowing up
exponential moving average|ema|exponentially weighted average|ewma|running average|moving average
faster|speed|fast|speed up|quick|accelerate|slow|slower|time
feature map|activation map
feedforward|feed forward|ffn|fnn
filter|kernel
fine tuning|finetune|finetuning|fine tune
fully connected|dense layer|fc
function|fn|func
gan|generative adversarial|gans
gate recurrent unit|gated recurrent unit|gru
generalize|generalization|generalise|unseen data|new data
glossary|terminology|vocabulary|dictionary|abbreviation|acronym
gradient clipping|clip norm|clipnorm|clipping
gradient descent|gd|steepest descent|gradient decent
graph|dag
hidden layer|intermediate layer
hidden unit|hidden neuron|hidden node
hyperparameter tuning|hyperparameter search|hyperparameter optimization|hpo
hyperparameter|hyper parameter
imagenet|ilsvrc|image net
increase|go up|goes up|going up|rise|grow
independent|separate
inference|prediction|test time|predict
initialization|init|initialize
intersection over union|iou|jaccard|jaccard index
kernel size|filter size
l1|lasso
l2|ridge|weight decay|tikhonov
large|big|huge|enormous
layer normalization|layer norm|layernorm|ln
learning rate schedule|lr schedule|lr scheduler|learning rate scheduler|learning rate decay|lr decay
learning rate|lr|step size
logistic regression|logit model
long short term memory|lstm|lstms
loss function|cost function|objective function|criterion
machine learning|ml
markov decision process|mdp
max pooling|maxpool|max pool|maxpooling
mean absolute error|mae|l1 loss
mean squared error|mse|l2 loss|quadratic loss
memorize|memorise|remember
method|technique|approach
mini batch|minibatch
momentum|nesterov|heavy ball
multilayer perceptron|mlp|multi layer perceptron
multiple|several|many
natural language processing|nlp
negative|minus
neural network|neural net|nn
neuron|node
non maximum suppression|nms|non max suppression
not decrease|not go down|not decreasing|not going down|not learn|not learning|not converge|not improve
notation|symbol
number|how many|count|amount
one dimensional|1d|time series|conv1d
one|1
optimizer|optimiser|solver|optimization algorithm
output shape|output size|output dimension|output dimensions
overfitting|overfit|high variance|over fitting
parallel|parallelism
person|people|human
phone|mobile|smartphone
pooling|pool
popular|success|successful|took off|take off
practical|practice|real world|real life
pre trained|pretrained
prevent|avoid|fix|solve|solution|cure|stop|overcome|tackle|mitigate|combat|remedy
previous|earlier|past
principal component analysis|pca
purpose|role|importance|point|reason
query key value|q k v|qkv
receive|input
receptive field|field of view
recurrent neural network|rnn|recurrent network
reference|bibliography|citation|paper|literature
reinforcement learning|rl
relu|rectified linear unit|rectifier
resnet|residual network|residual block|skip connection|shortcut connection|identity shortcut
root mean square propagation|rmsprop|rms prop
rotate|rotation
self supervised|selfsupervised|ssl
sequence|sequential
sigmoid|logistic function|squash
simple rnn|vanilla rnn|plain rnn
small|tiny|little
source|question list
state of the art|sota
stochastic gradient descent|sgd
tanh|hyperbolic tangent
three|3
transfer learning|tl
transformer|transformers
transposed convolution|deconvolution|deconv|fractionally strided|convtranspose|transpose convolution|upconvolution|up convolution
truncated backpropagation through time|tbptt
tune|tuning
turn off|switch off|switched off|turned off|turning off|switching off|disable|deactivate|silence
two|2
type|kind
underfitting|underfit|under fitting
upsampling|upsample|up sampling|upscale|upscaling
vanishing gradient|vanishing gradients
variational autoencoder|variational auto encoder
vgg16|vgg
visible|observed
weight initialization|xavier|glorot|he init|he initialization|kaiming|weight init
weight sharing|parameter sharing|shared weights|tied weights
weight|parameter
width|wider|wide
word|token
wrong|incorrect
yolo|you only look once|anchor box|anchor boxes
zero|0
`;

/** Names by group, as written above. */
export const names: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
